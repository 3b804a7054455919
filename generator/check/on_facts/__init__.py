"""Rules about facts: their answers and how these are to each other, their testimonies, their dates."""
