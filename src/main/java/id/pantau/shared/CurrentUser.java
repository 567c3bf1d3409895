package id.pantau.shared;

import java.util.Optional;

/** Tells every service who is asking. */
public interface CurrentUser {

    Optional<Actor> find();

    /**
     * The signed-in person.
     *
     * @throws NotFoundException when nobody is signed in: to a stranger nothing exists
     */
    default Actor require() {
        return find().orElseThrow(NotFoundException::new);
    }
}
