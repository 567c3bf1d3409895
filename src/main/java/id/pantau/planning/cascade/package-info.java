/** Pohon kinerja: which objective of a plan answers to which indicator of the plan above it. */
@NullMarked
package id.pantau.planning.cascade;

import org.jspecify.annotations.NullMarked;
