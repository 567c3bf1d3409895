/** Changes to the content of a plan, each a value of its own: what an editor does, and what a planner answers. */
@NamedInterface("editing")
@NullMarked
package id.pantau.planning.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
