/** Alongside: co-production in one record, from honest set-up to what got better. */
@org.jspecify.annotations.NullMarked
package alongside;
