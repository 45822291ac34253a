@org.jspecify.annotations.NullMarked
package alongside.print;
