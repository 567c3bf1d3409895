package id.pantau.document;

import java.util.List;

/**
 * Pages of one paper and direction: a sheet in a workbook, a run of pages elsewhere.
 *
 * @param name short, seen as the tab of the sheet
 */
public record Section(String name, PageSetup page, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
