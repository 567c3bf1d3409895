package id.pantau.realization;

import java.time.Instant;

/** Something that happened earlier than it is written down, with who did it and when. */
record PastHappening(Happening happening, Step by) {

    Instant at() {
        return by.at();
    }
}
