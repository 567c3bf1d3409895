package id.pantau.uikit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a page that has no menu entry of its own under which entry it belongs, by the entry's address. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UnderMenu {

    /** Address of the menu entry, without a leading slash. */
    String value();
}
