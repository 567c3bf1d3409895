package id.pantau.realization;

import id.pantau.shared.DomainException;
import id.pantau.uikit.Formats;
import java.time.LocalDateTime;

/** An entry that somebody else changed after the person had opened it; nothing of either is lost. */
public class ChangedMeanwhileException extends DomainException {

    ChangedMeanwhileException(String who, LocalDateTime when) {
        super("realization.entry.changed-meanwhile", who, Formats.dateTime(when));
    }
}
