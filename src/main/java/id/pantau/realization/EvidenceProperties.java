package id.pantau.realization;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be configured about evidence.
 *
 * @param folder where the files are kept; relative to the working directory
 * @param largest size of one file
 * @param perRow pieces attached to one row of a month
 */
@ConfigurationProperties("pantau.evidence")
record EvidenceProperties(
        @DefaultValue("data/evidence") Path folder,
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("20") int perRow) {}
