package id.pantau.document;

import java.util.List;

/** The signature blocks of a document, side by side from left to right; a single one stands at the right. */
public record Signatures(List<SignatureBlock> blocks) implements Block {

    public Signatures {
        blocks = List.copyOf(blocks);
    }

    public static Signatures of(SignatureBlock... blocks) {
        return new Signatures(List.of(blocks));
    }
}
