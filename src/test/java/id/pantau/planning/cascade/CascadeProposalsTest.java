package id.pantau.planning.cascade;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.planning.NewIndicator;
import id.pantau.planning.NewObjective;
import id.pantau.planning.NewPlan;
import id.pantau.planning.PlanHeader;
import id.pantau.planning.PlanId;
import id.pantau.planning.PlanStatus;
import id.pantau.planning.PlanSummary;
import id.pantau.planning.cascade.PlanPlace.Ground;
import id.pantau.shared.FiscalYear;
import id.pantau.shared.OfficeId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The proposals for the eleven agreements of Kalimantan Timur, held against what the documents say. */
class CascadeProposalsTest {

    private static final OfficeId OFFICE = new OfficeId(64);
    private static final List<String> NAMES = KaltimAgreements.NAMES;
    private static final Map<String, String> SUPERIORS = Map.of(
            "sekretaris", "ketua",
            "kabag-keuangan-umum-logistik", "sekretaris",
            "kabag-perencanaan-data-informasi", "sekretaris",
            "kabag-teknis-hukum-sdm", "sekretaris",
            "kasubbag-umum-logistik", "kabag-keuangan-umum-logistik",
            "kasubbag-keuangan", "kabag-keuangan-umum-logistik",
            "kasubbag-data-informasi", "kabag-perencanaan-data-informasi",
            "kasubbag-perencanaan", "kabag-perencanaan-data-informasi",
            "kasubbag-hukum-sdm", "kabag-teknis-hukum-sdm",
            "kasubbag-teknis", "kabag-teknis-hukum-sdm");
    private static final Set<String> DIFFERING_WORDS = Set.of(
            "kabag-perencanaan-data-informasi S1 -> sekretaris S3.I1",
            "kabag-perencanaan-data-informasi S5 -> sekretaris S7.I1",
            "kabag-teknis-hukum-sdm S22 -> sekretaris S35.I1",
            "kasubbag-keuangan S1 -> kabag-keuangan-umum-logistik S2.I1",
            "kasubbag-perencanaan S2 -> kabag-perencanaan-data-informasi S3.I1",
            "kasubbag-perencanaan S4 -> kabag-perencanaan-data-informasi S5.I1",
            "kasubbag-hukum-sdm S6 -> kabag-teknis-hukum-sdm S6.I1",
            "kasubbag-hukum-sdm S17 -> kabag-teknis-hukum-sdm S17.I1");

    @Test
    void everyPlanStandsBelowItsSuperiorEvenWhereThePartiesAreNamedWronglyOrNotAtAll() {
        List<CascadePlan> plans = plans(OFFICE, KaltimAgreements.plans());

        for (int i = 0; i < plans.size(); i++) {
            PlanPlace place = new PlanPlaces(plans).of(plans.get(i));
            String superior = place.parent() == null ? null : name(place.parent());
            assertThat(superior).as(NAMES.get(i)).isEqualTo(SUPERIORS.get(NAMES.get(i)));
            assertThat(place.ground()).isEqualTo(i == 0 ? Ground.TOP : i == 1 ? Ground.NAME : Ground.TEXT);
        }
    }

    @Test
    void all113LinksAreProposedAndTheOrphanIsLeftAlone() {
        List<CascadeLink> links = links(plans(OFFICE, KaltimAgreements.plans()));

        Set<String> expected = new HashSet<>(wordForWord());
        expected.addAll(DIFFERING_WORDS);
        assertThat(wordForWord()).hasSize(105);
        assertThat(expected).hasSize(113);
        assertThat(links).hasSize(113);
        assertThat(words(links)).isEqualTo(expected);
        assertThat(links).noneMatch(link -> name(link.child().plan()).equals("sekretaris"));
        assertThat(links).noneMatch(link -> written(link).startsWith("kasubbag-teknis S10 "));
    }

    @Test
    void linksOfTheSameWordsAreToldFromThoseThatOnlyResembleEachOther() {
        List<CascadeLink> links = links(plans(OFFICE, KaltimAgreements.plans()));

        assertThat(words(links.stream().filter(CascadeLink::sameWords).toList()))
                .isEqualTo(wordForWord());
        assertThat(links.stream().filter(link -> !link.sameWords()))
                .allMatch(link -> link.likeness().compareTo(new BigDecimal("0.9")) > 0
                        && link.likeness().compareTo(BigDecimal.ONE) < 0);
    }

    @Test
    void plansOfOtherOfficesAndYearsAreNeverLinked() {
        List<NewPlan> agreements = KaltimAgreements.plans();
        List<CascadePlan> mixed = Stream.of(
                        plans(OFFICE, agreements.subList(0, 2)).stream(),
                        plans(new OfficeId(65), agreements).stream().skip(2).limit(3),
                        plans(
                                        OFFICE,
                                        agreements.stream()
                                                .map(CascadeProposalsTest::aYearLater)
                                                .toList())
                                .stream()
                                .skip(5))
                .flatMap(plans -> plans)
                .toList();

        assertThat(links(mixed)).isEmpty();
    }

    @Test
    void aSentenceThatStandsTwiceFindsItsOwnPartnerEachTime() {
        NewPlan sekretaris = KaltimAgreements.plans().get(1);
        NewPlan kabag = KaltimAgreements.plans().get(3);
        NewObjective objective = kabag.objectives().getFirst();
        String text = sekretaris.objectives().getFirst().indicators().getFirst().text();
        NewPlan twice = sekretaris.eachIndicator(indicator -> indicator);
        List<CascadePlan> plans = plans(
                OFFICE,
                List.of(
                        twice.withObjectives(List.of(worded(twice, 0, "S1"), worded(twice, 0, "S2"))),
                        kabag.withObjectives(List.of(named(objective, "A", text), named(objective, "B", text)))));

        assertThat(links(plans).stream()
                        .map(link -> link.child().key() + " -> " + link.parent().key()))
                .containsExactly("A -> S1.I1", "B -> S2.I1");
    }

    private static NewObjective worded(NewPlan plan, int place, String key) {
        NewObjective objective = plan.objectives().get(place);
        return new NewObjective(
                key,
                objective.number(),
                objective.text(),
                null,
                objective.indicators().stream()
                        .map(indicator -> new NewIndicator(
                                key + ".I1", indicator.text(), indicator.target(), false, null, List.of()))
                        .toList());
    }

    private static NewObjective named(NewObjective objective, String key, String text) {
        return new NewObjective(key, objective.number(), text, null, objective.indicators());
    }

    /** The pairs an attentive reader finds: the same letters, blanks, dots, strokes and capitals aside. */
    private static Set<String> wordForWord() {
        List<NewPlan> plans = KaltimAgreements.plans();
        return SUPERIORS.entrySet().stream()
                .flatMap(pair -> plans.get(NAMES.indexOf(pair.getValue()))
                        .indicators()
                        .flatMap(indicator -> plans.get(NAMES.indexOf(pair.getKey())).objectives().stream()
                                .filter(objective -> letters(objective.text()).equals(letters(indicator.text())))
                                .map(objective -> pair.getKey() + " " + objective.key() + " -> " + pair.getValue() + " "
                                        + indicator.key())))
                .collect(toSet());
    }

    private static String letters(String text) {
        return text.toLowerCase().replaceAll("[\\s./,]", "");
    }

    private static NewPlan aYearLater(NewPlan plan) {
        PlanHeader header = plan.header();
        return new NewPlan(
                new PlanHeader(
                        new FiscalYear(header.year().value() + 1),
                        header.kind(),
                        header.level(),
                        header.owner(),
                        header.title(),
                        header.place(),
                        header.signedOn(),
                        header.grain()),
                plan.source(),
                plan.headings(),
                plan.objectives(),
                plan.allocations(),
                plan.signatories(),
                plan.parties(),
                plan.layout());
    }

    private static List<CascadeLink> links(List<CascadePlan> plans) {
        PlanPlaces places = new PlanPlaces(plans);
        return new CascadeProposals(plans, plans.stream().map(places::of).toList(), List.of(), Set.of()).links();
    }

    private static Set<String> words(List<CascadeLink> links) {
        return links.stream().map(CascadeProposalsTest::written).collect(toSet());
    }

    private static String written(CascadeLink link) {
        return name(link.child().plan()) + " " + link.child().key() + " -> "
                + name(link.parent().plan()) + " " + link.parent().key();
    }

    private static String name(PlanId id) {
        return NAMES.get((int) (id.value() % 100));
    }

    private static List<CascadePlan> plans(OfficeId office, List<NewPlan> plans) {
        return IntStream.range(0, plans.size())
                .mapToObj(place -> plan(office, office.value() * 100 + place, plans.get(place)))
                .toList();
    }

    private static CascadePlan plan(OfficeId office, long id, NewPlan plan) {
        PlanId planId = new PlanId(id);
        return new CascadePlan(
                new PlanSummary(planId, office, plan.header(), 1, PlanStatus.ACTIVE, 1),
                Stream.concat(
                                plan.parties().stream()
                                        .map(party -> new CascadeParty(party.role(), party.name(), party.position())),
                                plan.signatories().stream()
                                        .map(signed ->
                                                new CascadeParty(signed.role(), signed.name(), signed.positionText())))
                        .toList(),
                plan.objectives().stream()
                        .map(objective -> new CascadeObjective(
                                new CascadeNode(planId, objective.key()),
                                objective.number(),
                                objective.text(),
                                objective.indicators().stream()
                                        .map(indicator -> new CascadeIndicator(
                                                new CascadeNode(planId, indicator.key()),
                                                indicator.text(),
                                                indicator.target()))
                                        .toList()))
                        .toList(),
                plan.allocations().stream()
                        .map(allocation ->
                                new CascadeBudget(Objects.requireNonNull(allocation.program()), allocation.amount()))
                        .toList());
    }
}
