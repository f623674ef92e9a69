package id.estafet.scratch;

@org.springframework.stereotype.Component
class T implements id.estafet.evidence.EvidenceRights {
  public void requireRead(String k) {}

  public void requireWrite(String k) {}
}
