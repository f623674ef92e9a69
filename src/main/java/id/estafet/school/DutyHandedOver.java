package id.estafet.school;

import java.time.LocalDate;
import java.util.List;

/**
 * A duty went from its holders to somebody else; open tasks follow, submitted reports keep their
 * author (R23).
 *
 * @param oldPersons who held it; empty if nobody did
 * @param from first day of the new holder
 */
public record DutyHandedOver(
    String place,
    Role role,
    List<String> oldPersons,
    String newPerson,
    LocalDate from,
    String reason) {}
