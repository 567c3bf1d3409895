package id.pantau.shared;

import java.util.List;

/**
 * A request that a rule refuses, said so that the person who asked understands it.
 *
 * <p>It carries the key of a text, not the text: the screen or the API words it in the reader's language. The message
 * of the exception itself is the key, for logs.
 */
public class DomainException extends RuntimeException {

    private final transient List<Object> arguments;

    /**
     * @param messageKey key of a text bundle, such as {@code planning.import.no-header}
     * @param arguments what the text names: a cell, a field, a limit
     */
    public DomainException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }
}
