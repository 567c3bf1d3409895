package id.pantau.uikit;

import java.time.LocalDate;

/** What the frame of every page says about the installation; one bean of the application answers. */
public interface AppStatus {

    /** Whether this installation shows sample data only. */
    boolean demo();

    /** The day the whole application takes for today. */
    LocalDate today();
}
