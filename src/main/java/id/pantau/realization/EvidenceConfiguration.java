package id.pantau.realization;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what is configured about evidence. */
@Configuration
@EnableConfigurationProperties(EvidenceProperties.class)
class EvidenceConfiguration {}
