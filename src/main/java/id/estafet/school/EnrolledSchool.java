package id.estafet.school;

/** A school that takes part in a school year, with its cohort. */
public record EnrolledSchool(School school, int cohort) {}
