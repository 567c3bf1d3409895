package id.pantau;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

class HouseRulesTest {

    private static final JavaClasses PANTAU = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.pantau");

    @Test
    void vaadinStaysOnScreens() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "id.pantau.uikit..", "id.pantau.shell..")
                .and()
                .resideOutsideOfPackage("id.pantau.account")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void screensTouchNoStorage() {
        check(noClasses().that().resideInAPackage("..ui..").should().dependOnClassesThat(storage()));
    }

    @Test
    void chartsStayInTheirRoom() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("id.pantau.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jfree.."));
    }

    @Test
    void officeFilesStayInTheirRoom() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("id.pantau.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.apache.tika..",
                        "org.openxmlformats..",
                        "org.openpdf..",
                        "org.librepdf..",
                        "com.lowagie.."));
    }

    @Test
    void theEngineKnowsNoFramework() {
        check(noClasses()
                .that()
                .resideInAPackage("id.pantau.achievement..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..", "org.hibernate.."));
    }

    @Test
    void storageStaysInsideItsRoom() {
        check(classes().that(storage()).should().notBePublic());
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(fields().should().notBeAnnotatedWith(Autowired.class));
    }

    @Test
    void everyRouteSaysWhoMayEnter() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class));
    }

    @Test
    void everyPageForProblemsIsOpenToAllSoThatItIsNotDeniedItself() {
        check(classes()
                .that()
                .implement(HasErrorParameter.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .beAnnotatedWith(AnonymousAllowed.class));
    }

    @Test
    void whatAsksForNoRightsServesOnlyTheStart() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("id.pantau.demo")
                .and()
                .haveSimpleNameNotEndingWith("Setup")
                .and()
                .doNotHaveSimpleName("FirstAdministrator")
                .and()
                .doNotHaveSimpleName("StartNotice")
                .and()
                .doNotHaveSimpleName("SampleEntries")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(AccountSetup|OfficeSetup|SampleEntries)"));
    }

    @Test
    void everyPublicServiceHasAnAccessRule() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PreAuthorize.class)
                .orShould()
                .beAnnotatedWith(PreAuthorize.class));
    }

    private static void check(ArchRule rule) {
        rule.check(PANTAU);
    }

    private static DescribedPredicate<JavaClass> storage() {
        return DescribedPredicate.describe(
                "entities and repositories",
                type -> type.getPackageName().startsWith("id.pantau")
                        && (type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Repository.class)));
    }
}
