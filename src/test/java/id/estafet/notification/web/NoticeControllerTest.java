package id.estafet.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.estafet.notification.Notice;
import id.estafet.notification.NoticeFixture;
import id.estafet.notification.Notices;
import id.estafet.platform.text.NotAllowed;
import id.estafet.platform.text.NotFound;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class NoticeControllerTest {

  private NoticeController controller;

  @BeforeEach
  void tellThePrincipalAndTheSupervisor() {
    Notices notices = NoticeFixture.noticesOn(NoticeFixture.databaseWithNotices());
    controller = new NoticeController(notices);
    notices.send("key", List.of("ks.99000001", "pengawas.99000001"), "k", "s", "b", null);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void showsOnlyThePersonsOwnNotices() {
    signIn("ks.99000001");

    assertThat(controller.list())
        .singleElement()
        .extracting(Notice::personId)
        .isEqualTo("ks.99000001");
  }

  @Test
  void marksThePersonsOwnNoticeAsRead() {
    signIn("ks.99000001");

    controller.markRead(controller.list().get(0).id().toString());

    assertThat(controller.list().get(0).readAt()).isEqualTo(NoticeFixture.NOW);
  }

  @Test
  void countsAndClearsWhatThePersonHasNotRead() {
    signIn("ks.99000001");
    assertThat(controller.unread().count()).isEqualTo(1);

    controller.markAllRead();

    assertThat(controller.unread().count()).isZero();
    signIn("pengawas.99000001");
    assertThat(controller.unread().count()).isEqualTo(1);
  }

  @Test
  void doesNotKnowAnotherPersonsNotice() {
    signIn("pengawas.99000001");
    String id = controller.list().get(0).id().toString();
    signIn("ks.99000001");

    assertThatThrownBy(() -> controller.markRead(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> controller.markRead("1")).isInstanceOf(NotFound.class);
  }

  @Test
  void answersNobodyWhoIsNotSignedIn() {
    assertThatThrownBy(controller::list).isInstanceOf(NotAllowed.class);
  }

  private static void signIn(String person) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(person, "", "principal"));
  }
}
