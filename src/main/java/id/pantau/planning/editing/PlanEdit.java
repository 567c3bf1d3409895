package id.pantau.planning.editing;

import id.pantau.planning.NewPlan;
import java.util.Set;

/** One change of a plan's content; it changes nothing itself, it says what the plan is afterwards. */
public sealed interface PlanEdit permits AnswerSchedules, AnswerRepetitions, ChooseMeasure {

    /** The plan after the change; unchanged where the parts concerned are no longer there. */
    NewPlan applyTo(NewPlan plan);

    /** The keys of the parts it changes. */
    Set<String> touches();

    /** Whether it only says how the document is to be understood; the document itself stays as it was signed. */
    boolean interprets();
}
