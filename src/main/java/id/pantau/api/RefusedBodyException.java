package id.pantau.api;

import id.pantau.uikit.Texts;
import org.springframework.http.HttpStatus;

/** A body that cannot be taken at all, said in Indonesian. */
class RefusedBodyException extends RuntimeException {

    private final HttpStatus status;

    private RefusedBodyException(HttpStatus status, String words) {
        super(words);
        this.status = status;
    }

    static RefusedBodyException malformed() {
        return new RefusedBodyException(HttpStatus.BAD_REQUEST, Texts.text("api.body.malformed"));
    }

    static RefusedBodyException notAnObject() {
        return new RefusedBodyException(HttpStatus.BAD_REQUEST, Texts.text("api.body.no-object"));
    }

    static RefusedBodyException tooLarge(int kilobytes) {
        return new RefusedBodyException(HttpStatus.CONTENT_TOO_LARGE, Texts.text("api.body.too-large", kilobytes));
    }

    HttpStatus status() {
        return status;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
