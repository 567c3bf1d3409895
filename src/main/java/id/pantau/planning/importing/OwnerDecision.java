package id.pantau.planning.importing;

import id.pantau.office.OwnerUnits;
import id.pantau.shared.FiscalYear;

/**
 * What an owner text of a document stands for.
 *
 * @param text as the document writes it
 */
public record OwnerDecision(FiscalYear year, String text, OwnerUnits units) {}
