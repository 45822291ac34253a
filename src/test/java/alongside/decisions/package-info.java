@org.jspecify.annotations.NullMarked
package alongside.decisions;
