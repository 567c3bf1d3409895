/** What all writers of documents share: fit text, how columns and rows come to paper. It writes no file. */
@NullMarked
package id.pantau.document.layout;

import org.jspecify.annotations.NullMarked;
