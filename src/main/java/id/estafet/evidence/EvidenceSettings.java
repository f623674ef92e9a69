package id.estafet.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence lies and how large it may be.
 *
 * @param folder holds the files, one folder for all nodes
 * @param recordingLimit largest recording that one upload may carry; a link has no limit
 */
@ConfigurationProperties("estafet.evidence")
record EvidenceSettings(
    @DefaultValue("./data/evidence") Path folder, @DefaultValue("25MB") DataSize recordingLimit) {}
