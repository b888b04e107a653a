/// What the tests of access, log and task list share: a small context, people who log in, a played process.
@NullMarked
package nl.eenplan.backend.kern;

import org.jspecify.annotations.NullMarked;
