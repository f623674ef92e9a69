package id.estafet.school.web;

import id.estafet.school.SchoolLevel;

/**
 * What narrows a list of schools; null lets all through.
 *
 * @param q a whole NPSN or a part of the name
 * @param regency {@code 51.03}
 */
record SchoolFilter(String q, SchoolLevel level, String regency) {}
