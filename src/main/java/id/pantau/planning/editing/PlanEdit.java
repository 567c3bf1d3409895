package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.Set;

/** One change of a plan's content; it changes nothing itself, it says what the plan is afterwards. */
public sealed interface PlanEdit
        permits AddBudget,
                AddPart,
                AnswerRepetitions,
                AnswerSchedules,
                BackTo,
                ChooseMeasure,
                CopyPart,
                MovePart,
                RemoveBudget,
                RemovePart,
                SetBudget,
                SetHeader,
                SetLevel,
                SetParties,
                SetSchedule,
                SetSignatories,
                SetText,
                ShareBudget,
                Together {

    /** Stands for the header among the keys of parts. */
    String HEADER = "@header";

    /** Stands for the signatories among the keys of parts. */
    String SIGNATORIES = "@signatories";

    /** Stands for the parties among the keys of parts. */
    String PARTIES = "@parties";

    /**
     * The plan after the change; unchanged where the parts concerned are no longer there.
     *
     * @throws id.pantau.shared.DomainException when what was typed cannot be stored, in words for the person
     */
    NewPlan applyTo(NewPlan plan);

    /** The keys of the parts it changes. */
    Set<String> touches();

    /** Whether it also changes everything below the parts it touches. */
    default boolean withWhatIsBelow() {
        return false;
    }

    /** The keys of the parts that must be there for the change to make sense. */
    default Set<String> needs() {
        return touches();
    }

    /** Whether it only says how the document is to be understood; the document itself stays as it was signed. */
    default boolean interprets() {
        return false;
    }
}
