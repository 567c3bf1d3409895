package id.pantau.demo;

import id.pantau.database.ConditionalOnEmbeddedDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Marks what exists in the demo mode only, which a real database rules out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnEmbeddedDatabase
@ConditionalOnProperty(name = "pantau.demo.enabled", matchIfMissing = true)
@interface OnlyInDemoMode {}
