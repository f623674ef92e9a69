package id.estafet.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that refuses an address, from or to it; GreenMail takes whatever comes. */
final class ChoosyServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String refused;
  private final List<String> accepted = new CopyOnWriteArrayList<>();

  ChoosyServer(String refused) throws IOException {
    this.refused = refused;
    this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread server = new Thread(this::serve, "choosy-smtp");
    server.setDaemon(true);
    server.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The receivers of all that was taken over. */
  List<String> accepted() {
    return List.copyOf(accepted);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        converse(client);
      } catch (IOException closed) {
        // the client has gone, or the test has ended
      }
    }
  }

  private void converse(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, "220 choosy");
    String receiver = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.toUpperCase(Locale.ROOT);
      if (command.matches("(MAIL|RCPT) .*") && line.contains(refused)) {
        say(client, "550 5.1.1 user unknown");
      } else if (command.startsWith("RCPT")) {
        receiver = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        say(client, "250 ok");
      } else if (command.startsWith("DATA")) {
        say(client, "354 go on");
        while (!".".equals(in.readLine())) {
          // the message itself does not matter here
        }
        accepted.add(receiver);
        say(client, "250 ok");
      } else {
        say(client, "250 ok");
      }
    }
  }

  private static void say(Socket client, String words) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
