package id.pantau.shared;

/** Something that does not exist, or that the person who asks may not know to exist: the two look alike. */
public class NotFoundException extends DomainException {

    public NotFoundException() {
        super("shared.not-found");
    }
}
