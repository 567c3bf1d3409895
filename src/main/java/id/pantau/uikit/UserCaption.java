package id.pantau.uikit;

/** How the signed-in person is named in the frame; the authenticated principal implements it. */
public interface UserCaption {

    /** Name as on letters. */
    String displayName();

    /** Office, and unit where there is one. */
    String officeName();

    /** Roles in the words of the screen. */
    String roleNames();
}
