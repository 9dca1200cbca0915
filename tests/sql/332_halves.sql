-- Two halves are two things; one half is a part.
.mode list
.headers off
SELECT text, low, high, what FROM press_amounts('The two halves of the sea met. He kept one half of it.');
