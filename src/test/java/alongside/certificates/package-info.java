@org.jspecify.annotations.NullMarked
package alongside.certificates;
