package id.estafet.evidence.web.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Uploads that were interrupted.
 *
 * @param resumableFor how long after its last piece an upload may go on
 */
@ConfigurationProperties("estafet.evidence")
record UploadSettings(@DefaultValue("7d") Duration resumableFor) {}
