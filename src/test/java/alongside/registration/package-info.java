@org.jspecify.annotations.NullMarked
package alongside.registration;
