@org.jspecify.annotations.NullMarked
package alongside.evidence;
