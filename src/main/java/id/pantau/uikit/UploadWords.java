package id.pantau.uikit;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words of a field that takes files. */
public final class UploadWords extends UploadI18N {

    /** @param drop asks for files to be dropped here */
    public UploadWords(String drop) {
        setDropFiles(new DropFiles().setOne(drop).setMany(drop));
        setAddFiles(new AddFiles().setOne(text("uikit.upload.choose")).setMany(text("uikit.upload.choose")));
        setFile(new UploadI18N.File()
                .setStart(text("uikit.upload.start"))
                .setRetry(text("uikit.upload.retry"))
                .setRemove(text("uikit.upload.cancel")));
        setError(new UploadI18N.Error()
                .setTooManyFiles(text("uikit.upload.one-only"))
                .setFileIsTooBig(text("uikit.upload.too-big")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(text("uikit.upload.connecting"))
                        .setProcessing(text("uikit.upload.processing"))
                        .setStalled(text("uikit.upload.stalled"))
                        .setHeld(text("uikit.upload.waiting")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new Uploading.Error()
                        .setServerUnavailable(text("uikit.upload.failed"))
                        .setUnexpectedServerError(text("uikit.upload.failed"))
                        .setForbidden(text("uikit.upload.forbidden"))));
    }
}
