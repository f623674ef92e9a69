package id.estafet.session.report;

import id.estafet.session.report.ReportDocument.AdvancedStage;
import id.estafet.session.report.ReportDocument.Attachment;
import id.estafet.session.report.ReportDocument.BasicInfo;
import id.estafet.session.report.ReportDocument.ExtraSession;
import id.estafet.session.report.ReportDocument.FollowUp;
import id.estafet.session.report.ReportDocument.FollowUpReflection;
import id.estafet.session.report.ReportDocument.InitialStage;
import id.estafet.session.report.ReportDocument.Participant;
import id.estafet.session.report.ReportDocument.RootCause;
import id.estafet.session.report.ReportDocument.School;
import id.estafet.session.report.ReportDocument.Solution;
import id.estafet.session.report.ReportDocument.Strength;
import id.estafet.session.report.ReportDocument.Submission;
import id.estafet.session.report.ReportDocument.Subtopic;
import id.estafet.session.report.ReportDocument.SupervisorReflection;
import id.estafet.session.report.ReportDocument.SupportRequest;
import id.estafet.session.report.ReportDocument.Target;
import java.util.Collections;
import java.util.List;

/** Reports of SD Semangat as in the worked scenario (domain section 23). */
final class ReportFixture {

  private static final School SCHOOL =
      new School("99000001", "SD Semangat", "SD", "Negeri", "Kab. Badung, Bali");

  private static final String FACILITATOR = "Ni Luh Putu Ayu Lestari (Kepala sekolah)";

  private static final List<Participant> PEOPLE =
      List.of(
          new Participant("Ni Luh Putu Ayu Lestari", "Kepala sekolah", "1234567890123456"),
          new Participant("I Made Sudarma", "Pengawas sekolah", "2345678901234567"),
          new Participant("Ni Wayan Kartini", "Guru kelas IV", "3456789012345678"),
          new Participant("I Ketut Arya Wirawan", "Guru kelas V", null));

  private ReportFixture() {}

  static ReportDocument planningReport() {
    return new ReportDocument(
        "99000001:2023:1",
        "2023/2024",
        "PMO ke-1",
        "Perencanaan",
        "2",
        SCHOOL,
        basicInfo("22 Agustus 2023"),
        initialStage(),
        advancedStage(),
        null,
        List.of(differentiatedLearning("Belum dimulai"), readingCorner("Belum dimulai")),
        null,
        null,
        attachments(),
        List.of(),
        filed());
  }

  static ReportDocument lateReflectionReport() {
    return new ReportDocument(
        "99000001:2023:2",
        "2023/2024",
        "PMO ke-2",
        "Refleksi",
        "2",
        SCHOOL,
        basicInfo("24 Oktober 2023"),
        initialStage(),
        advancedStage(),
        null,
        List.of(differentiatedLearning("Sedang berjalan"), readingCorner("Belum dimulai")),
        null,
        List.of(
            new FollowUpReflection(
                "Tindak lanjut 1 · Lokakarya modul ajar berdiferensiasi",
                "Berjalan baik",
                "Empat dari enam guru telah memakai modul ajar berdiferensiasi; murid lebih banyak"
                    + " bertanya.",
                null,
                null,
                null,
                null,
                "Sedang berjalan",
                null,
                "60%",
                "Pengamatan sejawat lebih membantu daripada pelatihan panjang."),
            new FollowUpReflection(
                "Tindak lanjut 2 · Pojok baca di setiap kelas",
                "Belum berjalan baik",
                null,
                "Pojok baca baru ada di dua kelas.",
                "Buku bacaan berjenjang belum tersedia (Anggaran)",
                null,
                "Diteruskan ke PMO kabupaten/kota",
                "Belum dimulai",
                null,
                "10%",
                null)),
        attachments(),
        List.of(
            new SupportRequest(
                "Buku bacaan berjenjang untuk kelas rendah",
                "Anggaran",
                "Sedang",
                "Sekolah memerlukan sekitar 120 buku bacaan berjenjang. Dana BOS tahun ini sudah"
                    + " terpakai.",
                "Meminjam buku dari perpustakaan desa dan meminta sumbangan orang tua.")),
        new Submission(
            true,
            "13 November 2023 pukul 08.15 WIB",
            "10 November 2023 pukul 23.59 WIB",
            FACILITATOR,
            "Bukti tidak dilengkapi",
            1,
            "Satu tindak lanjut berjalan baik, satu terkendala buku.",
            "Laporan terlambat karena jaringan terputus."));
  }

  static ReportDocument extraReport() {
    return extraReport(
        SCHOOL, new ExtraSession("Persiapan asesmen akhir semester", null), null, filed());
  }

  private static ReportDocument extraReport(
      School school, ExtraSession extra, List<Attachment> attachments, Submission submission) {
    return new ReportDocument(
        "99000001:2023:X1",
        "2023/2024",
        "PMO tambahan 1",
        "Tambahan",
        "Mandiri",
        school,
        basicInfo("14 November 2023"),
        null,
        null,
        extra,
        null,
        null,
        null,
        attachments,
        null,
        submission);
  }

  /** A report that says the given text where people write and where master data speak. */
  static ReportDocument reportSaying(String text) {
    return extraReport(
        new School("99000001", text, "SD", "Negeri", text),
        new ExtraSession(text, text),
        List.of(new Attachment("Dokumentasi kegiatan", text, text, text)),
        new Submission(true, text, text, text, text, 1, text, text));
  }

  static ReportDocument reportWithAttachments(int number) {
    Attachment photo = new Attachment("Dokumentasi kegiatan", "rapat.jpg", "JPG, 1,8 MB", "Ayu");
    return extraReport(SCHOOL, null, Collections.nCopies(number, photo), filed());
  }

  private static BasicInfo basicInfo(String heldDate) {
    return new BasicInfo(
        heldDate,
        heldDate,
        null,
        "10.00–11.10 WITA",
        "2 JP",
        "Luring",
        null,
        "Ruang guru SD Semangat",
        null,
        FACILITATOR,
        null,
        FACILITATOR,
        PEOPLE,
        null);
  }

  private static InitialStage initialStage() {
    return new InitialStage(
        "15 Agustus 2023",
        null,
        PEOPLE,
        List.of("Rapor Pendidikan", "AKM kelas", "Pengamatan di kelas"),
        "Sekolah negeri di tepi kota dengan 146 murid dan 6 rombongan belajar.\n"
            + "Sebagian besar orang tua bekerja di sektor pariwisata.",
        List.of(
            new Strength("Guru terbiasa berbagi praktik baik setiap Jumat", "Manusia"),
            new Strength("Banjar dan desa adat mendukung kegiatan sekolah", "Sosial"),
            new Strength("Kebun sekolah sebagai tempat belajar", "Lingkungan")),
        "Murid ingin belajar lebih banyak di luar kelas dan membaca buku cerita daerah.",
        "Sebagian sesuai",
        "Misi tentang literasi belum tampak dalam kegiatan harian.",
        "Kemampuan literasi murid (A.1) berada pada tingkat sedang: 62% murid mencapai kompetensi"
            + " minimum. Murid kelas IV dan V kesulitan menyimpulkan isi bacaan informasi.",
        List.of(
            "Murid mampu memahami dan menyimpulkan bacaan sesuai fasenya",
            "Guru merancang pembelajaran sesuai kebutuhan murid"),
        List.of(
            new Target(
                "Murid mencapai kompetensi minimum literasi",
                "1",
                "A.1 Kemampuan literasi",
                "62%",
                "≥ 80%"),
            new Target(
                "Guru memakai modul ajar berdiferensiasi", "2", "Jumlah guru", "1 dari 6", "6")),
        new SupervisorReflection(
            "Sekolah telah membaca data dengan jujur dan melibatkan semua guru.",
            "Kebiasaan berbagi antarguru sangat kuat.",
            "Mulailah dari dua kelas, lalu perluas."));
  }

  private static AdvancedStage advancedStage() {
    return new AdvancedStage(
        List.of(
            new Subtopic(
                "2.F",
                "Pembelajaran berdiferensiasi",
                "Implementasi Pembelajaran di Kelas",
                "Kemampuan membaca murid dalam satu kelas sangat beragam, sedangkan bahan ajar sama"
                    + " untuk semua."),
            new Subtopic(
                "4.C",
                "Forum diskusi dan berbagi antar guru",
                "Peningkatan Kapasitas Guru",
                "Praktik baik sudah ada, tetapi belum menjadi kebiasaan bersama.")),
        null,
        "Murid yang tertinggal cenderung diam dan menunggu jawaban teman.",
        List.of(
            new RootCause(
                "2.F",
                "Guru belum memetakan kemampuan awal membaca murid sebelum memilih bahan ajar.",
                "Rapor Pendidikan",
                "A.1, tingkat 1"),
            new RootCause(
                "2.F",
                "Bahan bacaan berjenjang di kelas sangat terbatas.",
                "Pengamatan di kelas",
                null),
            new RootCause(
                "4.C", "Forum Jumat belum memiliki agenda dan catatan.", "Refleksi guru", null)),
        List.of(
            new Solution(
                "Asesmen awal membaca dan modul ajar berdiferensiasi",
                "1",
                "Ya",
                "Ya",
                "1, 2",
                "Pendek",
                null),
            new Solution(
                "Pojok baca berjenjang di setiap kelas", "2", "Ya", "Ya", "1", "Pendek", null),
            new Solution(
                "Perpustakaan digital bersama gugus",
                "2",
                "Tidak",
                "Tidak",
                "1",
                "Menengah",
                "Menunggu pembahasan gugus tahun depan.")),
        "Agenda forum Jumat disusun bersama tindak lanjut 1.",
        "Disepakati oleh I Made Sudarma (Pengawas sekolah) pada 24 Agustus 2023",
        null);
  }

  private static FollowUp differentiatedLearning(String status) {
    return new FollowUp(
        "2.F Pembelajaran berdiferensiasi",
        "Asesmen awal membaca dan modul ajar berdiferensiasi",
        "Setiap guru mengajar sesuai kemampuan awal membaca muridnya.",
        "Lokakarya modul ajar berdiferensiasi, dilanjutkan pengamatan sejawat dua minggu sekali.",
        "Enam guru memakai paling sedikit dua modul ajar berdiferensiasi.",
        "1 menjadi 6 guru",
        "1 September 2023 – 31 Januari 2024",
        List.of("Ni Wayan Kartini – penanggung jawab", "I Ketut Arya Wirawan – pengamat sejawat"),
        "Guru penggerak SD tetangga",
        "Konsumsi lokakarya Rp750.000 dari dana BOS",
        status,
        null);
  }

  private static FollowUp readingCorner(String status) {
    return new FollowUp(
        "2.F Pembelajaran berdiferensiasi",
        "Pojok baca berjenjang di setiap kelas",
        "Murid memilih bacaan yang sesuai dengan kemampuannya setiap hari.",
        "Menyiapkan pojok baca di setiap kelas dan membaca 15 menit sebelum pelajaran.",
        "Enam kelas memiliki pojok baca dengan paling sedikit 20 buku berjenjang.",
        "0 menjadi 6 kelas",
        "1 September 2023 – 31 Januari 2024",
        List.of("I Ketut Arya Wirawan – penanggung jawab"),
        "Orang tua murid, perpustakaan desa",
        null,
        status,
        null);
  }

  private static List<Attachment> attachments() {
    return List.of(
        new Attachment(
            "Dokumentasi kegiatan",
            "rapat-pmo-1.jpg",
            "JPG, 1,8 MB",
            "Ni Luh Putu Ayu Lestari, 22 Agustus 2023"),
        new Attachment(
            "Rekaman kegiatan",
            "https://drive.example.id/berkas/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/lihat?pakai=berbagi",
            "Rekaman bagian 1",
            "Ni Luh Putu Ayu Lestari, 23 Agustus 2023"));
  }

  private static Submission filed() {
    return new Submission(
        false,
        "11 September 2023 pukul 14.05 WIB",
        "20 September 2023 pukul 23.59 WIB",
        FACILITATOR,
        null,
        2,
        "Sekolah memilih pembelajaran berdiferensiasi dan menyepakati dua tindak lanjut.",
        null);
  }
}
