package id.pantau.document.pdf;

import id.pantau.document.Picture;

/** Turns a picture into a piece, centred and no larger than the page. */
final class PicturePiece {

    private PicturePiece() {}

    static Piece.Slab of(Picture picture, Flow flow) {
        double width = Paper.points(picture.width());
        double height = Paper.points(picture.height());
        double scale = Math.min(1, Math.min(flow.width() / width, flow.pageHeight() / height));
        double left = flow.left() + (flow.width() - width * scale) / 2;
        return new Piece.Slab(
                height * scale,
                false,
                (page, top) -> page.add(new Mark.Image(
                        left, top, width * scale, height * scale, picture.png(), picture.alternativeText())));
    }
}
