package id.pantau.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class SignInIT {

    @Test
    void aWrongPasswordIsAnsweredWithASentence(Visitor visitor) {
        SignInPage page = visitor.signInPage().type("sekretaris", "salah");

        assertThat(page.refusal())
                .contains("Nama pengguna atau kata sandi salah", "mintalah yang baru kepada admin satker");
    }

    @Test
    void whoSignsOutIsBackAtTheSignInPageAndCannotGoOn(Visitor visitor) {
        visitor.signIn("sekretaris").signOut();

        visitor.open("rencana");
        assertThat(new SignInPage(visitor).shown().heading()).isEqualTo("Pantau");
    }
}
