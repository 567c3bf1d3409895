package id.pantau.planning.ui;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words of the upload field. */
class UploadWords extends UploadI18N {

    UploadWords() {
        setDropFiles(new DropFiles().setOne(text("planning.upload.drop")));
        setAddFiles(new AddFiles().setOne(text("planning.upload.choose")));
        setFile(new UploadI18N.File()
                .setStart(text("planning.upload.start"))
                .setRetry(text("planning.upload.retry"))
                .setRemove(text("planning.upload.cancel")));
        setError(new UploadI18N.Error()
                .setTooManyFiles(text("planning.upload.one-only"))
                .setFileIsTooBig(text("planning.upload.too-big")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(text("planning.upload.connecting"))
                        .setProcessing(text("planning.upload.processing"))
                        .setStalled(text("planning.upload.stalled"))
                        .setHeld(text("planning.upload.waiting")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new Uploading.Error()
                        .setServerUnavailable(text("planning.upload.failed"))
                        .setUnexpectedServerError(text("planning.upload.failed"))
                        .setForbidden(text("planning.upload.failed"))));
    }
}
