page-home = Accueil
