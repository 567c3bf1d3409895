package id.pantau.realization.ui.evidence;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words of the upload field. */
final class EvidenceUploadWords extends UploadI18N {

    EvidenceUploadWords() {
        setDropFiles(new DropFiles()
                .setOne(text("realization.evidence.upload.drop"))
                .setMany(text("realization.evidence.upload.drop")));
        setAddFiles(new AddFiles()
                .setOne(text("realization.evidence.upload.choose"))
                .setMany(text("realization.evidence.upload.choose")));
        setFile(new UploadI18N.File()
                .setStart(text("realization.evidence.upload.start"))
                .setRetry(text("realization.evidence.upload.retry"))
                .setRemove(text("realization.evidence.upload.cancel")));
        setError(new UploadI18N.Error().setFileIsTooBig(text("realization.evidence.upload.too-big")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(text("realization.evidence.upload.connecting"))
                        .setProcessing(text("realization.evidence.upload.processing"))
                        .setStalled(text("realization.evidence.upload.stalled"))
                        .setHeld(text("realization.evidence.upload.waiting")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new Uploading.Error()
                        .setServerUnavailable(text("realization.evidence.upload.failed"))
                        .setUnexpectedServerError(text("realization.evidence.upload.failed"))
                        .setForbidden(text("realization.evidence.upload.forbidden"))));
    }
}
