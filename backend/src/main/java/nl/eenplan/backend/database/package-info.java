/// Where the data lives: the embedded PostgreSQL of one machine, or a server by setting.
@NullMarked
package nl.eenplan.backend.database;

import org.jspecify.annotations.NullMarked;
