@org.jspecify.annotations.NullMarked
package alongside.voices.rules;
