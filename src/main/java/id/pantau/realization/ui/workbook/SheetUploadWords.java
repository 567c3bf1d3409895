package id.pantau.realization.ui.workbook;

import static id.pantau.uikit.Texts.text;

import com.vaadin.flow.component.upload.UploadI18N;

/** The words of the upload field. */
final class SheetUploadWords extends UploadI18N {

    SheetUploadWords() {
        setDropFiles(new DropFiles().setOne(text("realization.workbook.upload.drop")));
        setAddFiles(new AddFiles().setOne(text("realization.workbook.upload.choose")));
        setFile(new UploadI18N.File()
                .setStart(text("realization.workbook.upload.start"))
                .setRetry(text("realization.workbook.upload.retry"))
                .setRemove(text("realization.workbook.upload.cancel")));
        setError(new UploadI18N.Error()
                .setTooManyFiles(text("realization.workbook.upload.one-only"))
                .setFileIsTooBig(text("realization.workbook.upload.too-big")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(text("realization.workbook.upload.connecting"))
                        .setProcessing(text("realization.workbook.upload.processing"))
                        .setStalled(text("realization.workbook.upload.stalled"))
                        .setHeld(text("realization.workbook.upload.waiting")))
                .setRemainingTime(new Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new Uploading.Error()
                        .setServerUnavailable(text("realization.workbook.upload.failed"))
                        .setUnexpectedServerError(text("realization.workbook.upload.failed"))
                        .setForbidden(text("realization.workbook.upload.failed"))));
    }
}
