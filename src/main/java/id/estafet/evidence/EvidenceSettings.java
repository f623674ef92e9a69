package id.estafet.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large evidence may be.
 *
 * @param recordingLimit largest recording that may be sent; a link has no limit
 * @param sessionLimit what all files of one session may have together
 */
@ConfigurationProperties("estafet.evidence")
record EvidenceSettings(
    @DefaultValue("500MB") DataSize recordingLimit, @DefaultValue("2GB") DataSize sessionLimit) {}
