package id.pantau.document;

/** One part of a section; blocks stand below each other. */
public sealed interface Block
        permits Letterhead, Heading, KeyValues, Paragraph, DataTable, Picture, Signatures, PageBreak {}
