package id.estafet.notification.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  /** SMTP where a server is set, else the folder. */
  @Bean
  MailTransport mailTransport(ObjectProvider<JavaMailSender> smtp, MailSettings settings) {
    JavaMailSender sender = smtp.getIfAvailable();
    return sender == null ? new FolderTransport(settings.folder()) : new SmtpTransport(sender);
  }
}
