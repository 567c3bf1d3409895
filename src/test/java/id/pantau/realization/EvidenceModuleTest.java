package id.pantau.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.document.HostileFiles;
import id.pantau.document.RefusedFileException;
import id.pantau.planning.JakartaBarat;
import id.pantau.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Evidence comes in, is kept, and comes back. */
class EvidenceModuleTest extends EvidenceFixture {

    @Test
    void aFileIsAttachedToARowNobodyHasFilledInYetAndComesBackByteForByte() throws IOException {
        byte[] content = pdf();

        AttachedEvidence attached = attach(row(0), "../../SK  penetapan\u202e.pdf", content);

        assertThat(attached.known()).isFalse();
        assertThat(attached.entry().state()).isEqualTo(EntryState.DRAFT);
        assertThat(attached.entry().evidence()).isEqualTo(1);
        EvidenceDetails listed = list(finance, row(0)).getFirst();
        assertThat(listed.title()).isEqualTo("SK penetapan.pdf");
        assertThat(listed.addedBy()).isEqualTo(JakartaBarat.FINANCE);
        assertThat(Objects.requireNonNull(listed.file()).mediaType()).isEqualTo("application/pdf");
        assertThat(download(finance, listed.id())).isEqualTo(content);
        assertThat(task(0).entry().orElseThrow().evidence()).isEqualTo(1);
    }

    @Test
    void whatIsTypedMeanwhileIsNotDisturbedAndKeepsItsEvidence() {
        attach(row(0), "a.pdf", pdf());

        SaveOutcome saved = type("97,5");

        assertThat(saved.conflicts()).isEmpty();
        assertThat(saved.entry().evidence()).isEqualTo(1);
    }

    @Test
    void theSameFileIsRecognizedAndStoredOnce() {
        byte[] content = pdf();
        AttachedEvidence first = attach(row(0), "daftar hadir.pdf", content);
        String other = jakartaBarat.reporter(office, JakartaBarat.HUMAN_RESOURCES);

        AttachedEvidence again = as(
                other,
                () -> evidence.attachFile(row(other, 0, OCTOBER), "lain.pdf", new ByteArrayInputStream(content)));

        assertThat(again.known()).isTrue();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.title()).isEqualTo("daftar hadir.pdf");
        assertThat(as(finance, () -> evidence.limits(office.office(), JakartaBarat.YEAR))
                        .files())
                .isEqualTo(1);
    }

    @Test
    void attachingTheSameFileTwiceToARowChangesNothing() {
        byte[] content = pdf();
        attach(row(0), "a.pdf", content);

        AttachedEvidence again = attach(row(0), "a.pdf", content);

        assertThat(again.known()).isTrue();
        assertThat(list(finance, row(0))).hasSize(1);
        assertThat(happenings("EVIDENCE_ADDED")).hasSize(1);
    }

    @Test
    void evidenceIsUsedAgainAtOtherRowsAndMonthsAndTellsWhere() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();

        as(finance, () -> evidence.reuse(id, row(finance, 1, OCTOBER)));
        as(finance, () -> evidence.reuse(id, row(finance, 0, SEPTEMBER)));

        EvidenceDetails listed = list(finance, row(0)).getFirst();
        assertThat(listed.elsewhere(row(0))).extracting(EvidencePlace::month).containsExactly(SEPTEMBER, OCTOBER);
        assertThat(listed.elsewhere(row(0)).getFirst().text())
                .isEqualTo(task(0).indicator().text());
        assertThat(usable(finance)).extracting(EvidenceDetails::id).containsExactly(id);
        assertThat(usable(finance).getFirst().places()).hasSize(3);
    }

    @Test
    void linksAndTextsAreKeptAsTheyAreWritten() {
        as(
                finance,
                () -> evidence.attachLink(
                        row(0),
                        "",
                        "https://jdih.kpu.go.id/\u202esk?no=1&x=<script>".replace("<script>", "%3Cscript%3E")));
        as(finance, () -> evidence.attachText(row(0), "<b>Arsip</b>", "Rak 3, map 12\u202e"));

        assertThat(list(finance, row(0)))
                .extracting(EvidenceDetails::title, EvidenceDetails::content)
                .containsExactly(
                        tuple(
                                "https://jdih.kpu.go.id/sk?no=1&x=%3Cscript%3E",
                                "https://jdih.kpu.go.id/sk?no=1&x=%3Cscript%3E"),
                        tuple("<b>Arsip</b>", "Rak 3, map 12"));
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        for (String address : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//kpu.go.id",
                "https://",
                "https://kpu.go.id@jahat.id/x",
                "kpu.go.id",
                "")) {
            assertThat(refusal(() -> evidence.attachLink(row(0), "x", address)))
                    .as(address)
                    .isEqualTo("realization.evidence.no-address");
        }
        assertThat(refusal(() -> evidence.attachText(row(0), " ", "x"))).isEqualTo("realization.evidence.no-words");
        assertThat(refusal(() -> evidence.attachText(row(0), "x", "y".repeat(4001))))
                .isEqualTo("realization.evidence.too-long");
        assertThat(refusal(() -> evidence.attachText(row(0), "x".repeat(201), "y")))
                .isEqualTo("realization.evidence.long-title");
        assertThat(refusal(() -> evidence.attachLink(row(0), "", "https://kpu.go.id/" + "x".repeat(4000))))
                .isEqualTo("realization.evidence.long-address");
    }

    @Test
    void aProgramThatCallsItselfAPdfIsRefusedKeptOutAndRemembered() throws IOException {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> attach(row(0), "laporan.pdf", HostileFiles.program()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusedFileException.Reason.PROGRAM));

        assertThat(task(0).entry()).isEmpty();
        assertThat(incoming()).isEmpty();
        assertThat(happenings("REFUSED")).hasSize(1).first().asString().contains("laporan.pdf", "program");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedWithoutReadingOrStoringTheRest() throws IOException {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return read.incrementAndGet() > 200L * MEGABYTE ? -1 : 'x';
            }
        };

        DomainException refused = catchThrowableOfType(
                DomainException.class, () -> as(finance, () -> evidence.attachFile(row(0), "besar.pdf", endless)));

        assertThat(refused.messageKey()).isEqualTo("realization.evidence.too-large");
        assertThat(refused.arguments()).containsExactly("besar.pdf", 1L);
        assertThat(read).hasValueLessThan(MEGABYTE + 200_000L);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void aConnectionThatBreaksLeavesNothingBehind() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(refusal(() -> evidence.attachFile(row(0), "a.pdf", broken)))
                .isEqualTo("realization.evidence.not-received");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void aRowTakesOnlySoManyPieces() {
        for (int piece = 0; piece < 4; piece++) {
            attach(row(0), "a.pdf", pdf());
        }

        assertThat(refusal(() -> evidence.attachText(row(0), "x", "y"))).isEqualTo("realization.evidence.too-many");
    }

    @Test
    void severalFilesOfOneRowArriveAtTheSameMoment() throws Exception {
        MonthRow row = row(0);
        List<Callable<AttachedEvidence>> uploads = new ArrayList<>();
        for (int upload = 0; upload < 4; upload++) {
            uploads.add(() -> attach(row, "a.pdf", pdf()));
        }

        assertThat(allAtOnce(uploads)).isEmpty();
        assertThat(task(0).entry().orElseThrow().evidence()).isEqualTo(4);
    }

    @Test
    void ofTooManyFilesAtTheSameMomentOnlyTheFirstAreTakenIn() throws Exception {
        MonthRow row = row(0);
        List<Callable<AttachedEvidence>> uploads = new ArrayList<>();
        for (int upload = 0; upload < 12; upload++) {
            uploads.add(() -> attach(row, "a.pdf", pdf()));
        }

        assertThat(allAtOnce(uploads)).hasSize(8).containsOnly("realization.evidence.too-many");
        assertThat(task(0).entry().orElseThrow().evidence()).isEqualTo(4);
    }

    /** @return why some of them were refused */
    private static List<String> allAtOnce(List<Callable<AttachedEvidence>> uploads) throws Exception {
        List<String> refusals = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<AttachedEvidence> done : threads.invokeAll(uploads)) {
                try {
                    done.get();
                } catch (ExecutionException refused) {
                    refusals.add(((DomainException) refused.getCause()).messageKey());
                }
            }
        }
        return refusals;
    }

    @Test
    void whatIsTakenOffARowStaysInTheRecordAndCanBeAttachedAgain() {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();

        EntryDetails without = as(finance, () -> evidence.detach(id, row(0)));

        assertThat(without.evidence()).isZero();
        assertThat(list(finance, row(0))).isEmpty();
        assertThat(usable(finance)).isEmpty();
        assertThat(happenings("EVIDENCE_REMOVED")).hasSize(1).first().asString().contains("a.pdf");
        assertThat(as(finance, () -> evidence.reuse(id, row(0))).entry().evidence())
                .isEqualTo(1);
    }

    @Test
    void aMissingFileIsNamedAndTheWayOutToo() throws IOException {
        EvidenceId id = attach(row(0), "a.pdf", pdf()).id();
        Files.delete(stored(id));

        assertThat(refusal(() -> evidence.file(id))).isEqualTo("realization.evidence.missing");
    }

    @Test
    void aFileThatWasChangedOnTheDiskIsNotHandedOutAndIsMendedByTheSameFile() throws IOException {
        byte[] content = pdf();
        EvidenceId id = attach(row(0), "a.pdf", content).id();
        Files.write(stored(id), HostileFiles.pdf("lain"));

        assertThat(refusal(() -> evidence.file(id))).isEqualTo("realization.evidence.damaged");

        attach(row(finance, 1, OCTOBER), "a.pdf", content);
        assertThat(download(finance, id)).isEqualTo(content);
    }

    @Test
    void whatACrashLeftBehindIsRemovedAtTheNextStart() throws IOException {
        Path left = Files.writeString(FOLDER.resolve("incoming/" + UUID.randomUUID() + ".part"), "setengah");

        LeftBehind.clear(FOLDER.resolve("incoming"));

        assertThat(left).doesNotExist();
    }
}
