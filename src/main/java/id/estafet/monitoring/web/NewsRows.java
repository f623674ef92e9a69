package id.estafet.monitoring.web;

import static id.estafet.platform.text.Texts.text;
import static id.estafet.platform.time.StoredMoments.moment;
import static id.estafet.platform.time.StoredMoments.utc;

import id.estafet.school.Caller;
import id.estafet.school.SchoolCondition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened at the schools within reach, and what the person was told; her own acts are no
 * news. Each branch is cut by itself, so that its index bounds what it reads.
 */
@Repository
class NewsRows {

  private static final String SELECT =
      """
      select n.kind, n.happened_at, n.what, n.detail, a.name as school_name, n.session_number,
        n.session_kind, who.name as person_name
      from (
        select * from (
          select 'NOTICE' as kind, created_at as happened_at, subject as what, '' as detail,
            cast(null as varchar(16)) as npsn, cast(null as integer) as session_number,
            cast(null as varchar(20)) as session_kind, cast(null as varchar(64)) as person
          from notice where person_id = :me and created_at > :since
          order by created_at desc fetch first %2$d rows only) notices
        union all
        select * from (
          select 'SESSION' as kind, e.happened_at, e.kind as what, '' as detail, p.npsn,
            p.session_number, p.kind as session_kind, e.person
          from session_event e join pmo_session p on p.session_key = e.session_key
          where e.happened_at > :since and e.person <> :me
            and e.kind in ('SCHEDULED', 'REFLECTED', 'SUPERVISOR_REFLECTED', 'SOLUTIONS_AGREED',
              'REPORT_SUBMITTED', 'REPORT_MISSED', 'REPORT_REOPENED', 'EXTRA_RECORDED')
            and p.npsn in (%1$s)
          order by e.happened_at desc fetch first %2$d rows only) sessions
        union all
        select * from (
          select 'FOLLOW_UP' as kind, c.changed_at, c.new_status as what,
            substring(f.activity, 1, 160) as detail, f.npsn,
            cast(null as integer) as session_number, cast(null as varchar(20)) as session_kind,
            c.changed_by
          from follow_up_change c join follow_up f on f.id = c.follow_up_id
          where c.changed_at > :since and c.changed_by <> :me
            and c.new_status in ('COMPLETED', 'DISCONTINUED') and f.npsn in (%1$s)
          order by c.changed_at desc fetch first %2$d rows only) settled
        union all
        select * from (
          select 'EVIDENCE' as kind, t.uploaded_at, t.kind as what,
            substring(coalesce(t.file_name, t.link), 1, 160) as detail, t.npsn, p.session_number,
            p.kind as session_kind, t.uploaded_by
          from attachment t left join pmo_session p on p.session_key = t.session_key
          where t.uploaded_at > :since and t.uploaded_by <> :me and t.npsn in (%1$s)
          order by t.uploaded_at desc fetch first %2$d rows only) evidence
      ) n
      left join school a on a.npsn = n.npsn
      left join person who on who.id = n.person
      order by n.happened_at desc
      fetch first %2$d rows only
      """;

  private final JdbcClient jdbc;

  NewsRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<NewsLine> since(Caller caller, Instant since, int most) {
    SchoolCondition visible = caller.reach().condition();
    return jdbc.sql(SELECT.formatted(visible.select(), most))
        .params(visible.parameters())
        .param("me", caller.login())
        .param("since", utc(since))
        .query(NewsRows::read)
        .list();
  }

  private static NewsLine read(ResultSet row, int number) throws SQLException {
    String kind = row.getString("kind");
    boolean regular = !"EXTRA".equals(row.getString("session_kind"));
    return new NewsLine(
        moment(row, "happened_at"),
        kind,
        words(kind, row.getString("what"), row.getString("detail")),
        row.getString("school_name"),
        regular ? row.getObject("session_number", Integer.class) : null,
        row.getString("person_name"));
  }

  private static String words(String kind, String what, String detail) {
    return switch (kind) {
      case "SESSION" -> text("session.event." + what);
      case "FOLLOW_UP" -> text("monitoring.news.followUp." + what, detail);
      case "EVIDENCE" -> text("monitoring.news.evidence", detail);
      default -> what;
    };
  }
}
