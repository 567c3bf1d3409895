package id.pantau.realization;

import id.pantau.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * How a planner wants the months of an office reported from now on.
 *
 * @param seen the rules that stood on the screen; when others hold meanwhile, nothing is changed
 * @param passedOf the year whose passed dates move as well; null when they stay as they are
 */
public record RulesChange(
        EntryRules seen, EntryRules wanted, @Nullable FiscalYear passedOf) {}
