/** Pictures of the main pages, to be looked at by people: `bin/shots`. */
@org.jspecify.annotations.NullMarked
package alongside.shots;
